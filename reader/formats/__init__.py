"""One file format a module, in and out."""
