import type { Label } from '../classify/label';

export type Context = OffscreenCanvasRenderingContext2D;

/** In CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a label looks like on a ground: `line` and `tint` are CSS colours. */
export interface Pattern {
  label: Label;
  line: string;
  tint: string;
}

/** Between the middles of two dots, and half as wide a dot. */
const dotsApart = 4;
const dotRadius = 1;

function dots(context: Context, { left, top, width, height }: Box): void {
  context.beginPath();
  for (let x = left + dotsApart / 2; x < left + width; x += dotsApart) {
    for (let y = top + dotsApart / 2; y < top + height; y += dotsApart) {
      context.moveTo(x, y);
      context.arc(x, y, dotRadius, 0, 2 * Math.PI);
    }
  }
}

/** Fills a box with the pattern of a label, as components/styles/report.css does: plain, dotted, solid. */
export function paintPattern(context: Context, { label, line, tint }: Pattern, box: Box): void {
  context.save();
  context.beginPath();
  context.roundRect(box.left, box.top, box.width, box.height, 2);
  context.clip();
  if (label !== 'quote') {
    context.fillStyle = label === 'opinion' ? line : tint;
    context.fill();
  }
  context.strokeStyle = line;
  // Half of it is clipped away.
  context.lineWidth = 2;
  context.stroke();
  if (label === 'quote') {
    context.fillStyle = line;
    dots(context, box);
    context.fill();
  }
  context.restore();
}
