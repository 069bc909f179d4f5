import { classes } from './classes';

/** Stands in the report's place, and takes its room, while the page is being read. */
export function ReadingSketch() {
  return (
    <div class="sketch" aria-hidden="true">
      <div class="sketch-bar" />
      {classes.map((label) => (
        <div key={label} class="sketch-row" />
      ))}
    </div>
  );
}
