/**
 * Closed lists of English words that carry a voice, by group. Own lists.
 * A phrase of two words is written with an underscore.
 */
const groups = {
  duty: "should must ought need_to needs_to has_to have_to had_better time_to shouldn't mustn't let's let_us better_off",
  possibility: 'may might could perhaps maybe possibly likely unlikely probably presumably conceivably potentially',
  prediction: "will would won't wouldn't gonna bound_to destined_to doomed_to about_to going_to",
  appearance: `seem seems seemed seemingly appear appears appeared apparently evidently ostensibly supposedly purportedly
    allegedly so-called would-be looks_like looked_like sounds_like feels_like as_if as_though`,
  booster: `clearly obviously certainly undoubtedly surely definitely absolutely completely totally utterly entirely
    truly really indeed actually literally simply plainly frankly honestly deeply profoundly extremely incredibly
    remarkably highly hugely vastly wildly downright outright sheer mere merely pure purely very quite rather so too
    such altogether positively wholly perfectly thoroughly hopelessly blatantly flagrantly`,
  stance: `unfortunately sadly happily thankfully luckily hopefully ironically curiously interestingly surprisingly
    unsurprisingly predictably inexplicably mercifully regrettably tellingly admittedly arguably understandably
    naturally rightly wrongly wisely foolishly conveniently bizarrely oddly strangely astonishingly alarmingly
    shockingly notably crucially of_course no_wonder no_doubt needless_to alas ominously amazingly fortunately`,
  discourse: `but yet however instead nevertheless nonetheless still besides moreover furthermore therefore thus hence
    consequently otherwise meanwhile similarly likewise conversely then_again after_all in_fact in_short in_other
    in_truth in_reality at_least even_so even_if even_though rather_than that_said all_in on_balance`,
  focus:
    'even only just still already ever never always nothing everything anything nobody everyone anyone none whatever',
  judgement: `good bad better worse best worst great terrible awful horrible excellent brilliant stunning wonderful
    dreadful dismal disastrous catastrophic shameful disgraceful outrageous scandalous absurd ridiculous ludicrous
    preposterous laughable pathetic foolish stupid silly idiotic clumsy reckless dangerous cruel brutal ugly shabby
    cynical dishonest hypocritical hollow empty cheap petty pointless useless worthless senseless shallow lazy timid
    cowardly brave courageous heroic noble admirable honorable honourable decent sensible wise prudent reasonable
    unreasonable fair unfair just unjust right wrong false misleading bogus dubious questionable suspicious troubling
    disturbing alarming worrying frightening appalling shocking astonishing remarkable extraordinary amazing impressive
    unimpressive weak strong flimsy feeble bold daring smart clever shrewd cunning tedious boring dull bland exciting
    delightful charming graceful elegant awkward embarrassing humiliating inept incompetent hapless hopeless desperate
    disappointing unacceptable intolerable inexcusable indefensible unforgivable laudable commendable deplorable
    despicable contemptible obscene grotesque hideous vicious vile evil wicked sinister toxic poisonous rotten corrupt
    arrogant smug pompous vain selfish greedy naive ignorant clueless delusional crazy insane mad nuts absurdly
    sorry sad tragic ironic important crucial vital essential necessary unnecessary obvious clear evident undeniable
    inevitable impossible hard easy difficult healthy unhealthy perfect flawed flawless superb splendid dire grim bleak
    meaningless meaningful pitiful paltry meager meagre measly modest overblown exaggerated hysterical shrill`,
  judgementNoun: `failure success disaster catastrophe debacle fiasco farce travesty mockery sham joke charade circus
    scandal disgrace shame outrage tragedy mess chaos madness insanity nonsense rubbish lunacy folly stupidity blunder
    mistake lie lies liar propaganda hypocrisy cowardice greed arrogance cruelty corruption betrayal treachery treason
    injustice tyranny oppression abuse threat menace danger nightmare triumph masterpiece miracle blessing gift genius
    hero heroes villain villains thug thugs cronies cabal mob puppet stooge zealot zealots fanatic fanatics extremist
    excuse excuses pretext scapegoat spectacle theater theatre gimmick stunt ploy scam hoax myth fantasy delusion
    obsession hysteria panic bluster bravado rhetoric spin irony paradox absurdity truth virtue courage wisdom honor
    honour decency principle principles lesson lessons point problem trouble question reason answer`,
  metaphor: `sacrifice swallow bury drown choke strangle hijack torpedo sabotage gut slash butcher bulldoze ram shove
    peddle pander cling wallow squander plunder loot ravage poison infect plague cripple haunt stoke fuel fan flirt
    toy juggle scramble stumble bungle botch flounder crumble collapse implode unravel sink soar trumpet parade flaunt
    unleash crush smash trample shred demolish eviscerate embrace cozy cosy bow kneel cave grovel lurch steamroll`,
  firstPerson: "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll",
  secondPerson: "you your yours yourself yourselves you're you've you'd you'll",
  opinionFrame: `i_think i_believe i_suspect i_hope i_fear i_doubt i_wish i_guess i_suppose we_think we_believe we_hope
    we_fear in_my in_our to_me seems_to worth_noting it_is it's that's here's makes_sense truth_is fact_is problem_is
    point_is not_only no_longer nothing_more little_more far_from more_than less_than anything_but the_real real_reason
    imagine remember consider suppose forget hardly scarcely barely`,
  negation: "not no never neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't",
  question: 'why how what who whose when where which whether',
  presentBe: "is are isn't aren't it's that's there's they're be being",
  pastBe: "was were wasn't weren't been had",
  attribution: `said says saying told according reported reports announced stated wrote testified asked confirmed added
    noted argued claimed claims alleged warned denied acknowledged insisted explained suggested declined replied
    responded tweeted spokesman spokeswoman spokesperson officials sources statement interview poll survey`,
  belief: `believe believes believed think thinks thought feel feels felt fear fears feared hope hopes hoped want wants
    wanted expect expects expected worry worries consider considers considered see sees saw view views viewed`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december yesterday today tomorrow week month year years earlier later ago morning evening night`,
} as const;

export type WordGroup = keyof typeof groups;

export const wordGroups = Object.keys(groups) as WordGroup[];

/** What the lists hold of a word: the numbers of the groups it belongs to, by itself and before a certain second word. */
export interface WordInGroups {
  alone: number[];
  before: Map<string, number[]>;
}

/** By word, also where it only opens a pair. */
export const wordsInGroups: ReadonlyMap<string, WordInGroups> = (() => {
  const words = new Map<string, WordInGroups>();
  wordGroups.forEach((group, number) => {
    for (const entry of groups[group].match(/\S+/gu) ?? []) {
      const [first = '', second] = entry.split('_');
      const word: WordInGroups = words.get(first) ?? { alone: [], before: new Map<string, number[]>() };
      words.set(first, word);
      if (second === undefined) word.alone.push(number);
      else word.before.set(second, [...(word.before.get(second) ?? []), number]);
    }
  });
  return words;
})();
