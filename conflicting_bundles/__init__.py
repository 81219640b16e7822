"Find the layers of a Keras 3 network that make training samples of different classes indistinguishable."

from importlib.metadata import version

import lazy_loader

__version__ = version("conflicting-bundles")

# The public names load on first use, so that importing the package imports no TensorFlow; __init__.pyi says where they are.
__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
