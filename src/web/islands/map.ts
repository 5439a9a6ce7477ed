/** Looks closer at maps: names under the pointer, zoom, keys. */
export {}
