/**
 * Data files are gzipped by the build and named `.bin`, since servers send `.gz` as an encoding and the
 * browser would unzip it. A server that compresses on its own account may still have done so: the bytes say.
 */
export const isGzipped = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
