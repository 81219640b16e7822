"Find the layers of a Keras 3 network that make training samples of different classes indistinguishable."

import os
from importlib.metadata import version

import lazy_loader

# TensorFlow reads these when it is first imported; a value the user has set stays.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

__version__ = version("conflicting-bundles")

# The public names load on first use, so that importing the package imports no TensorFlow.
__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "bundles": ["bundle_entropy"],
    },
)
