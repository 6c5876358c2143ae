// Nothing: what the precompiled header of a floor is made with.
