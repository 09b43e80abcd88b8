/** The light theme's colours from the one place where they are named, as pixels have them. */
import type { Colour } from './canvas.ts';

function toSrgb(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
}

/** OKLCH with lightness from 0 to 1 and hue in degrees (Björn Ottosson's matrices). */
export function oklch(lightness: number, chroma: number, hue: number): Colour {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toSrgb(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toSrgb(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toSrgb(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/**
 * @param styles text of src/styles.css
 * @returns the colour of a token such as `ink`; throws {Error} for one that is not there
 */
export function readColours(styles: string): (token: string) => Colour {
  return (token) => {
    const found = new RegExp(`--color-${token}:\\s*light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(styles);
    if (!found) throw new Error(`src/styles.css has no colour ${token}`);
    const [lightness = 0, chroma = 0, hue = 0] = found.slice(1).map(Number);
    return oklch(lightness, chroma, hue);
  };
}
