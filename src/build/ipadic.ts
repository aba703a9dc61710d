import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { IpadicFile } from '../language/japanese/morphemes.ts'

/** One of IPADIC's files from the package `kuromoji`, gzipped as it stands there. */
export const readIpadicGzip = (name: IpadicFile): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve(`kuromoji/dict/${name}.dat.gz`))

/** For Node, where the files lie beside: what {@link openCutter} asks for. */
export const loadIpadicFile = async (name: IpadicFile): Promise<ArrayBuffer> =>
  new Uint8Array(gunzipSync(readIpadicGzip(name))).buffer
