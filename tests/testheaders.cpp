// Nothing of its own: compiled so that the headers tests share are precompiled with its options.
