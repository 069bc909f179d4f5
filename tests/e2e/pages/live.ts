/** The one comment in each story of `tests/fixtures/live/stories.js`. */
export const commentOn = {
  harbour: 'Comment: Nine years of letters from the pilots were not enough to move a single shovel.',
  school: 'Editor’s comment: A van is no kitchen, and lukewarm soup is no saving.',
};
