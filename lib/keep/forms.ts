/** The forms in which a report can be kept. */
export const forms = {
  text: { type: 'text/plain', ending: 'txt' },
  markdown: { type: 'text/markdown', ending: 'md' },
  json: { type: 'application/json', ending: 'json' },
  picture: { type: 'image/png', ending: 'png' },
} as const;
export type Form = keyof typeof forms;
