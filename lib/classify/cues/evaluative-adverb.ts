import type { Cue, CueExamples } from '../cue';
import { phrases } from '../phrases';

const words = `
  absurdly, admirably, amazingly, amusingly, appallingly, arrogantly, astonishingly, astoundingly, badly wrong
  bizarrely, blatantly, blindly, blissfully, blithely, bravely, brazenly, brilliantly, callously, carelessly
  cleverly, cluelessly, clumsily, conveniently, cravenly, crudely, cruelly, cynically, dangerously, deftly
  depressingly, desperately, disastrously, disgracefully, dishonestly, disingenuously, disturbingly, egregiously
  eloquently, embarrassingly, exquisitely, famously, flawlessly, foolishly, gleefully, gloriously, gracefully
  gratuitously, grotesquely, heroically, hideously, hilariously, hopelessly, horribly, hysterically, illogically
  implausibly, impressively, improbably, incessantly, incoherently, incompetently, indefensibly, inexcusably
  inexplicably, infuriatingly, insanely, irresponsibly, jarringly, laughably, lazily, ludicrously, maddeningly
  masterfully, mindlessly, miserably, misleadingly, naively, needlessly, notoriously, obediently, obsessively
  outrageously, painfully, pathetically, perversely, pointlessly, preposterously, rashly, recklessly, refreshingly
  relentlessly, ridiculously, ruthlessly, selfishly, sensibly, shabbily, shamefully, shamelessly, shockingly
  shrewdly, slavishly, smartly, smugly, sneakily, spectacularly, spinelessly, staggeringly, stubbornly, stupidly
  suspiciously, tediously, terribly, terrifyingly, thoughtlessly, tirelessly, transparently, unashamedly
  unbelievably, uncannily, unconvincingly, unfairly, unjustly, unnecessarily, unwisely, valiantly, weakly, weirdly
  wilfully, willfully, wisely, woefully, wonderfully, worryingly, wrongheadedly, zealously`;

export const cue: Cue = {
  id: 'evaluative-adverb',
  rule: 15,
  speaksFor: 'opinion',
  find: phrases(words),
};

export const examples: CueExamples = {
  hit: ['The minister blithely ignored the warning.', 'It was a hopelessly vague answer.'],
  miss: ['The minister formally rejected the request.', 'The lake rose slowly on Sunday night.'],
};
