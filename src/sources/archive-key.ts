import {pathKey} from '../text/address-key.js';

/** The place of a page's related articles in an archive's index. */
export interface ArchiveKey {
  /** Hexadecimal number of the file. */
  shard: string;
  /** Key of the page in the file, hexadecimal. */
  key: string;
}

const FNV_PRIME = 0x01000193;

/** Computes FNV-1a (Fowler, Noll, Vo) of 32 bits over UTF-8. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash >>> 0;
}

/** Mixes the bits of a hash (MurmurHash3's finalizer), for FNV mixes its high bits badly in short texts. */
function mixBits(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** The file and the key of a page's related articles in an index of 2 to the power of `bits` files. */
export function archiveKey(url: string, bits: number): ArchiveKey {
  const path = pathKey(url);
  const shard = bits === 0 ? 0 : mixBits(fnv1a(path, 0x811c9dc5)) >>> (32 - bits);
  return {
    shard: shard.toString(16).padStart(Math.ceil(bits / 4), '0'),
    key: mixBits(fnv1a(path, 0x050c5d1f)).toString(16).padStart(8, '0'),
  };
}

/** The token for the number of the file; in a parsed URL, braces are percent-encoded. */
const HASH_TOKEN = /(?:\{|%7B)hash:(\d+)(?:\}|%7D)/i;

/** Replaces `{hash:BITS}` in an address by the file of a page: "/related/{hash:14}.json" becomes "/related/2f0c.json". Any other address stays as it is. */
export const shardAddressOf = (template: string, page: string): string =>
  template.replace(HASH_TOKEN, (_, bits: string) => archiveKey(page, Math.min(32, Number(bits))).shard);
