import type { Cue } from '../cue';
import { cue as attribution } from './attribution';
import { cue as belittling } from './belittling';
import { cue as booster } from './booster';
import { cue as certainty } from './certainty';
import { cue as discourseTurn } from './discourse-turn';
import { cue as evaluativeAdjective } from './evaluative-adjective';
import { cue as evaluativeAdverb } from './evaluative-adverb';
import { cue as evaluativeVerb } from './evaluative-verb';
import { cue as exaggeration } from './exaggeration';
import { cue as exclamation } from './exclamation';
import { cue as exhortation } from './exhortation';
import { cue as factCheckVerdict } from './fact-check-verdict';
import { cue as firstPersonOpinion } from './first-person-opinion';
import { cue as foregoneConclusion } from './foregone-conclusion';
import { cue as inclusiveWe } from './inclusive-we';
import { cue as insertMarker } from './insert-marker';
import { cue as interjection } from './interjection';
import { cue as interpretation } from './interpretation';
import { cue as ironicContrast } from './ironic-contrast';
import { cue as irony } from './irony';
import { cue as judgedStatement } from './judged-statement';
import { cue as legalDuty } from './legal-duty';
import { cue as loadedReportingVerb } from './loaded-reporting-verb';
import { cue as modalOfDuty } from './modal-of-duty';
import { cue as musing } from './musing';
import { cue as nameCalling } from './name-calling';
import { cue as plainVerdict } from './plain-verdict';
import { cue as question } from './question';
import { cue as quip } from './quip';
import { cue as readerAddress } from './reader-address';
import { cue as reportedAttitude } from './reported-attitude';
import { cue as rhetoricalQuestion } from './rhetorical-question';
import { cue as scareQuotes } from './scare-quotes';
import { cue as scheduledForecast } from './scheduled-forecast';
import { cue as sentenceAdverb } from './sentence-adverb';
import { cue as stockMetaphor } from './stock-metaphor';
import { cue as superlative } from './superlative';
import { cue as teaser } from './teaser';
import { cue as vagueSource } from './vague-source';
import { cue as verdictAdjective } from './verdict-adjective';
import { cue as verdictFrame } from './verdict-frame';
import { cue as verdictNoun } from './verdict-noun';
import { cue as verdictTail } from './verdict-tail';

/** Every cue, by name; a new one is added here and nowhere else. */
export const cues: readonly Cue[] = [
  attribution,
  belittling,
  booster,
  certainty,
  discourseTurn,
  evaluativeAdjective,
  evaluativeAdverb,
  evaluativeVerb,
  exaggeration,
  exclamation,
  exhortation,
  factCheckVerdict,
  firstPersonOpinion,
  foregoneConclusion,
  inclusiveWe,
  insertMarker,
  interjection,
  interpretation,
  ironicContrast,
  irony,
  judgedStatement,
  legalDuty,
  loadedReportingVerb,
  modalOfDuty,
  musing,
  nameCalling,
  plainVerdict,
  question,
  quip,
  readerAddress,
  reportedAttitude,
  rhetoricalQuestion,
  scareQuotes,
  scheduledForecast,
  sentenceAdverb,
  stockMetaphor,
  superlative,
  teaser,
  vagueSource,
  verdictAdjective,
  verdictFrame,
  verdictNoun,
  verdictTail,
];
