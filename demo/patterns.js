// Draws the demo's illustrations: eight-fold star tilings ("khatam"), as laid in Damascus and Fez, in two tones of one hue.

const SIZE = {width: 1600, height: 900};

/** Points of a star: an outline that alternates between two radii. */
function star(cx, cy, outer, inner, points = 8, turn = 0) {
  return Array.from({length: points * 2}, (_, index) => {
    const angle = turn + (index * Math.PI) / points;
    const radius = index % 2 === 0 ? outer : inner;
    return `${(cx + radius * Math.cos(angle)).toFixed(1)},${(cy + radius * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');
}

/** Inner to outer radius of two squares laid over each other, the "khatam" ({8/2}). */
const KHATAM = Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8);

/** One tile: a khatam that meets its neighbours at the tips, a smaller one turned inside it, and a cross with a rosette in each corner. */
function tile(size, {rosette, weight}) {
  const half = size / 2;
  const khatam = (x, y, outer, turn = 0) => star(x, y, outer, outer * KHATAM, 8, turn);
  const corners = [
    [0, 0],
    [size, 0],
    [0, size],
    [size, size],
  ];
  const knots = corners
    .map(([x, y]) =>
      rosette
        ? `<circle cx="${x}" cy="${y}" r="${(half * 0.2).toFixed(1)}"/>`
        : `<polygon points="${khatam(x, y, half * 0.3)}"/>`,
    )
    .join('');
  const center = rosette
    ? `<polygon points="${khatam(half, half, half * 0.5, Math.PI / 8)}"/>`
    : `<polygon points="${khatam(half, half, half * 0.62)}"/><circle cx="${half}" cy="${half}" r="${(half * 0.22).toFixed(1)}"/>`;
  return `<pattern id="p" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="translate(${SIZE.width / 2 - half} ${SIZE.height / 2 - half})"><g fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="${weight}" stroke-linejoin="round"><polygon points="${khatam(half, half, half)}" class="f"/>${center}${knots}</g></pattern>`;
}

/** An illustration as SVG: `hue` in degrees, `scale` the size of a tile in pixels. */
export function illustration({hue, scale, rosette = true}) {
  const {width, height} = SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 38% 24%)"/><stop offset="1" stop-color="hsl(${hue + 28} 42% 38%)"/></linearGradient>
${tile(scale, {rosette, weight: (scale / 90).toFixed(2)})}</defs>
<style>.f{fill:#fff;fill-opacity:.13}</style>
<rect width="${width}" height="${height}" fill="url(#g)"/><rect width="${width}" height="${height}" fill="url(#p)"/>
</svg>
`;
}

/** One hue for each section of the demo's newspaper. */
export const illustrations = {
  syria: {hue: 205, scale: 180},
  politics: {hue: 218, scale: 225, rosette: false},
  field: {hue: 38, scale: 225},
  humanitarian: {hue: 150, scale: 225, rosette: false},
  economy: {hue: 285, scale: 225},
  diplomacy: {hue: 190, scale: 300},
  astana: {hue: 230, scale: 180, rosette: false},
  world: {hue: 250, scale: 300},
  hospital: {hue: 165, scale: 180},
  lira: {hue: 300, scale: 300, rosette: false},
  opinion: {hue: 10, scale: 225},
  society: {hue: 95, scale: 225, rosette: false},
  culture: {hue: 330, scale: 180},
};
