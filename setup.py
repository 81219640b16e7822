"Reads settings.ini, the one home of the package's metadata, and hands it to setuptools."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

settings = ConfigParser(delimiters=["="])
settings.read(Path(__file__).parent / "settings.ini", encoding="utf-8")
package = settings["DEFAULT"]


def own_items(section):
    "The keys of `section` without those inherited from [DEFAULT]"
    return {key: value for key, value in settings[section].items() if key not in package}


setup(
    name=package["name"],
    version=package["version"],
    description=package["description"],
    author=package["author"],
    license=package["license"],
    keywords=package["keywords"].split(),
    long_description=Path("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    python_requires=f">={package['min_python']},<{package['max_python']}.999",
    packages=find_packages(include=[package["lib_name"]]),
    install_requires=package["requirements"].split(),
    extras_require={extra: names.split() for extra, names in own_items("extras").items()},
    entry_points={
        "console_scripts": [f"{name}={target}" for name, target in own_items("commands").items()],
        "nbdev": [f"{package['lib_name']}={package['lib_name']}._modidx:d"],
    },
)
