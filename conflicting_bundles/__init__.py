"Find the layers of a Keras 3 network that make training samples of different classes indistinguishable."

from importlib.metadata import version

import lazy_loader

__version__ = version("conflicting-bundles")

# The public names load on first use, so that importing the package imports no TensorFlow;
# __init__.pyi says where they are.
_load, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)


def __getattr__(name):
    "A public name, loaded on first use; near names at a typo"
    if name in __all__:
        return _load(name)
    from .checks import near_names

    near = near_names(name, __all__, 2)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}")
