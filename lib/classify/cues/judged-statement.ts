import type { Cue, CueExamples } from '../cue';
import { anyOf, phrases } from '../phrases';

const judging = anyOf(`
  absurdly, arrogantly, baselessly, bizarrely, blithely, brazenly, breathlessly, cynically, dishonestly, disingenuously,
  dutifully, falsely, glibly, hilariously, hysterically, implausibly, incoherently, incredibly, laughably, ludicrously,
  misleadingly, naively, preposterously, ridiculously, shamefully, shamelessly, smugly, solemnly, unconvincingly,
  unhelpfully, wrongly`);

const stating = anyOf(`
  accuse, accused, accuses, alleged, alleges, announced, announces, argue, argued, argues, asserted, asserts, assured,
  assures, blamed, blames, boasted, boasts, called, calls, claim, claimed, claiming, claims, compared, compares, declared,
  declares, declaring, equated, equates, explained, explains, implied, implies, insisted, insists, promised, promises,
  said, saying, says, stated, states, suggested, suggesting, suggests, tweeted, warned, warns`);

const statements = `
  ${judging} ${stating}
  had/has/have the gall/nerve/temerity/audacity/cheek/chutzpah to, would have you/us believe, would like us to believe
  keeps/kept telling us, wants/want us to believe, trotted/trots/trotting out, resorted/resorts to name, stooped to
  dodged/dodges/ducked/ducks/sidestepped/evaded the question/issue/subject, tried/tries to wriggle
  could/can not bring himself/herself/themselves to, couldn't/can't bring himself/herself/themselves to
  did/does his/her/its/their best to evade/avoid/ignore/deny/hide/spin, spun/spinning/spins it as`;

export const cue: Cue = {
  id: 'judged-statement',
  rule: 11,
  speaksFor: 'opinion',
  find: phrases(statements),
};

export const examples: CueExamples = {
  hit: [
    'The mayor falsely claimed that the quay was new.',
    'He had the gall to send a bill.',
    'The company would have you believe that sand is rock.',
  ],
  miss: ['The mayor claimed that the quay was new.', 'He sent a bill.', 'The company believes that sand is cheap.'],
};
