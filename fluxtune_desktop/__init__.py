"""FluxTune Desktop: teach FLUX a style, and make pictures with it."""
