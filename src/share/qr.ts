import {encode} from 'uqr';

export interface QrCode {
  /** Path (SVG, `d`) of the dark modules. */
  path: string;
  /** Width and height, units. */
  size: number;
  url: string;
}

/** Makes a QR code of an address: the path of an SVG with one unit per module, `size` units square with the quiet zone. */
export function qrCode(url: string): QrCode {
  const {data, size} = encode(url, {ecc: 'M', border: 4});
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return {path, size, url};
}
