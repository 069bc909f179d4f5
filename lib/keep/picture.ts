import type { Label } from '../classify/label';
import { oneLine } from './one-line';
import { paintPattern, type Context } from './pattern';
import { wrap } from './wrap';

/** One class of a breakdown. */
export interface PictureClass {
  label: Label;
  name: string;
  figures: string;
  /** Of the words, from 0 to 1. */
  share: number;
}

/** What a picture of a breakdown says. */
export interface Picture {
  product: string;
  /** When the page was read. */
  date: string;
  title: string;
  address: string;
  summary: string;
  /** In the order of the bar. */
  classes: readonly PictureClass[];
  limits: string;
}

/** Lengths are in CSS pixels; the picture has this many of its own in one. */
const ratio = 2;
const width = 640;
const margin = 40;
const inner = width - 2 * margin;
const barHeight = 20;
const keySize = 14;
const between = 2;

/** The light colours and the fonts of components/styles/theme.css: a picture goes anywhere. */
const paper = '#fcfbf8';
const ink = '#1f242b';
const soft = '#5a616b';
const rule = '#e2ded4';
const serif = 'ui-serif, Charter, Georgia, Cambria, "Noto Serif", serif';
const sans = 'system-ui, -apple-system, "Segoe UI", sans-serif';

/** How a line is set; `leading` is the height of a line. */
interface Face {
  font: string;
  colour: string;
  leading: number;
}
const faces = {
  product: { font: `italic 600 18px ${serif}`, colour: ink, leading: 24 },
  title: { font: `600 26px ${serif}`, colour: ink, leading: 34 },
  summary: { font: `19px ${serif}`, colour: ink, leading: 26 },
  name: { font: `17px ${serif}`, colour: ink, leading: 28 },
  small: { font: `13px ${sans}`, colour: soft, leading: 20 },
} satisfies Record<string, Face>;

interface Place {
  top: number;
  left?: number;
  mostLines?: number;
  align?: 'left' | 'right';
}

/** Writes a text in at most so many lines, from one margin or up to the other; returns where the next may begin. */
function write(
  context: Context,
  text: string,
  { font, colour, leading }: Face,
  { top, left = margin, mostLines = 1, align = 'left' }: Place,
): number {
  Object.assign(context, { font, fillStyle: colour, textBaseline: 'middle', textAlign: align });
  const room = width - margin - left;
  const lines = wrap(oneLine(text), mostLines, (line) => context.measureText(line).width <= room);
  const x = align === 'left' ? left : width - margin;
  for (const [i, line] of lines.entries()) context.fillText(line, x, top + (i + 0.5) * leading);
  return top + lines.length * leading;
}

function drawRule(context: Context, top: number): void {
  context.fillStyle = rule;
  context.fillRect(margin, top, inner, 1);
}

const patternOf = (label: Label, colour: string) => ({
  label,
  line: `color-mix(in srgb, ${ink} 25%, ${colour})`,
  tint: `color-mix(in srgb, ${colour} 22%, ${paper})`,
});

function drawBar(context: Context, { classes }: Picture, colours: Record<Label, string>, top: number): void {
  const present = classes.filter(({ share }) => share > 0);
  const room = inner - between * (present.length - 1);
  let left = margin;
  for (const { label, share } of present) {
    const box = { left, top, width: share * room, height: barHeight };
    paintPattern(context, patternOf(label, colours[label]), box);
    left += box.width + between;
  }
}

function drawClass(context: Context, { label, name, figures }: PictureClass, colour: string, top: number): number {
  const key = { left: margin, top: top + (faces.name.leading - keySize) / 2, width: keySize, height: keySize };
  paintPattern(context, patternOf(label, colour), key);
  write(context, figures, { ...faces.small, leading: faces.name.leading }, { top, align: 'right' });
  return write(context, name, faces.name, { top, left: margin + 2 * keySize });
}

/** Draws from the top down; returns how high the picture is. */
function draw(context: Context, picture: Picture, colours: Record<Label, string>): number {
  const { product, date, title, address, summary, classes, limits } = picture;
  context.fillStyle = paper;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  write(context, date, { ...faces.small, leading: faces.product.leading }, { top: margin, align: 'right' });
  let top = write(context, product, faces.product, { top: margin }) + 12;
  drawRule(context, top);
  top = write(context, title, faces.title, { top: top + 24, mostLines: 3 }) + 4;
  top = write(context, address, faces.small, { top });
  top = write(context, summary, faces.summary, { top: top + 20, mostLines: 3 }) + 12;
  drawBar(context, picture, colours, top);
  top += barHeight + 16;
  for (const one of classes) top = drawClass(context, one, colours[one.label], top);
  drawRule(context, top + 16);
  return write(context, limits, faces.small, { top: top + 28 }) + margin - 12;
}

/**
 * A breakdown as a picture, PNG. Long titles are wrapped and cut.
 * @param colours of the labels, as CSS colours
 */
export async function pictureOf(picture: Picture, colours: Record<Label, string>): Promise<Blob> {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  // How high it is shows when it has been drawn.
  const height = draw(context, picture, colours);
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  context.scale(ratio, ratio);
  draw(context, picture, colours);
  return canvas.convertToBlob({ type: 'image/png' });
}
