"""A load generator for a ChatEra node: cheap enough that the node, and not the generator, is what is measured."""
