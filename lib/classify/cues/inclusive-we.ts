import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  all of us, each of us, gives us, let us, make us, makes us, most of us, none of us, our age, our ancestors
  our borders, our children, our children's, our cities, our citizens, our civilisation, our civilization
  our collective, our communities, our constitution, our country, our courts, our culture, our democracy, our duty
  our economy, our elected, our enemies, our fellow, our founders, our founding, our freedom, our freedoms
  our government, our grandchildren, our health, our heroes, our history, our institutions, our kids, our laws
  our leaders, our liberty, our lives, our military, our money, our nation, our own, our planet
  our political class, our politicians, our politics, our public life, our representatives, our republic
  our rights, our rulers, our schools, our society, our streets, our taxes, our time, our times, our troops
  our values, our way of life, our world, our young people, remind us, reminds us, show us, shows us, tells us
  the rest of us, those of us, us all, us to believe, we all, we allow, we are, we as a, we can, we can't
  we cannot, we could, we get, we had, we have, we keep, we know, we let, we live, we may, we might, we must
  we mustn't, we need, we never, we ought, we owe, we see, we seem, we should, we shouldn't, we still, we tend
  we the people, we want to, we're, we've`;

export const cue: Cue = {
  id: 'inclusive-we',
  rule: 19,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['We all paid for that quay.', 'Our leaders have lost the map.'],
  miss: ['The company said its leaders had left.', 'The bus takes its name from the river.'],
};
