import {pathKey} from '../text/address-key.js';

/** Where an archive's index keeps the related articles of a page. */
export interface ArchiveKey {
  /** Hexadecimal number of the file. */
  shard: string;
  /** The page's name in it, hexadecimal. */
  key: string;
}

const FNV_PRIME = 0x01000193;

/** FNV-1a (Fowler, Noll, Vo) of 32 bits over UTF-8. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash >>> 0;
}

/** FNV leaves its high bits badly mixed in short texts (MurmurHash3's finalizer). */
function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** The file and the name under which a page's related articles stand in an index of 2 to the power of `bits` files. */
export function archiveKey(url: string, bits: number): ArchiveKey {
  const path = pathKey(url);
  const shard = bits === 0 ? 0 : mixed(fnv1a(path, 0x811c9dc5)) >>> (32 - bits);
  return {
    shard: shard.toString(16).padStart(Math.ceil(bits / 4), '0'),
    key: mixed(fnv1a(path, 0x050c5d1f)).toString(16).padStart(8, '0'),
  };
}

/** URLs have their braces encoded. */
const PLACE = /(?:\{|%7B)hash:(\d+)(?:\}|%7D)/i;

/** An address with `{hash:BITS}` in it, for a page: "/related/{hash:14}.json" gives "/related/2f0c.json"; any other as it is. */
export const shardAddress = (template: string, page: string): string =>
  template.replace(PLACE, (_, bits: string) => archiveKey(page, Math.min(32, Number(bits))).shard);
