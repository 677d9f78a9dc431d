import {encode} from 'uqr';

export interface QrCode {
  path: string;
  size: number;
  url: string;
}

/** An address as a QR code: the path of an SVG, a unit for each module; `size` units wide and high, with its quiet zone. */
export function qrCode(url: string): QrCode {
  const {data, size} = encode(url, {ecc: 'M', border: 4});
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return {path, size, url};
}
