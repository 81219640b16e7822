"Reads settings.ini, the one home of the package's metadata, and hands it to setuptools."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

settings = ConfigParser(delimiters=["="])
settings.read(Path(__file__).parent / "settings.ini", encoding="utf-8")
package = settings["DEFAULT"]


def own_items(section):
    "The keys of `section` without those inherited from [DEFAULT]"
    return {key: value for key, value in settings[section].items() if key not in package}


class Build(build_py):
    "Leaves out the index that nbdev writes for the site: a third of the source, of no use to users"

    def find_package_modules(self, package, folder):
        modules = super().find_package_modules(package, folder)
        return [found for found in modules if found[1] != "_modidx"]


library = package["lib_name"]
first, last = (int(package[bound].removeprefix("3.")) for bound in ("min_python", "max_python"))
pythons = [f"3.{minor}" for minor in range(first, last + 1)]
setup(
    name=package["name"],
    version=package["version"],
    description=package["description"],
    author=package["author"],
    license_expression=package["license"],
    classifiers=package["classifiers"].strip().splitlines() + [f"Programming Language :: Python :: {v}" for v in pythons],
    keywords=package["keywords"].split(),
    long_description=Path("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    python_requires=f">={pythons[0]},<3.{last + 1}",
    packages=find_packages(include=[library, f"{library}.*"]),
    package_data={library: ["py.typed", "*.pyi"]},
    cmdclass=dict(build_py=Build),
    install_requires=package["requirements"].split(),
    extras_require={extra: names.split() for extra, names in own_items("extras").items()},
    entry_points=dict(console_scripts=[f"{name}={target}" for name, target in own_items("commands").items()]),
)
