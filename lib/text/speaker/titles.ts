const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const masculineTitles = set('baron brother duke earl father imam king lord mr prince rabbi sir');
export const feminineTitles = set('baroness countess dame duchess lady miss mme mrs ms princess queen sister');

/** Other nouns that say what a person is called; no titles, and not those in "-man" and "-woman". */
export const masculineNouns = set(
  'boy boyfriend dad grandfather grandson groom husband landlord nephew son stepfather stepson uncle waiter widower',
);
export const feminineNouns = set(
  `actress aunt bride daughter girl girlfriend grandmother landlady mother mum niece stepdaughter stepmother waitress
  widow wife`,
);

/** Words of rank, office and nation that stand before a name and are no part of it; lower case, without a stop. */
export const titles = new Set([
  ...masculineTitles,
  ...feminineTitles,
  ...set(`
    acting adm admiral adviser advisor african agriculture ald amb ambassador american analyst anchor archbishop asian
    asst attorney atty australian author ayatollah bishop brazilian brig british canadian candidate capt captain
    cardinal ceo cfo ch chair chairman chairwoman chancellor chief chinese cllr cmdr coach col colonel columnist
    commander commerce commissioner con congressman congresswoman conservative const constable coo correspondent
    councillor councilman councilwoman counsel cpl cto dc dci dcs defence defense democrat democratic dep deputy det
    detective di director dist dr drs ds dsu dutch editor egyptian elder energy eu european first foreign former fr
    french gen general gens german gop gov governor govs greek health homeland hon hopeful host house indian insp
    inspector interior iranian iraqi irish israeli italian japanese judge justice korean labor labour late leader
    liberal lt maj major mayor mep messrs mexican minister mp msgr msp nominee officer officials pakistani pastor pc
    pfc polish pope premier pres presenter president president-elect prime prof professor profs pvt rep reporter
    representative reps republican retired rev reverend russian scottish secretary sen senate senator senators sens
    sergeant sgt sheikh sheriff spanish spc speaker spokesman spokesperson spokeswoman state strategist superintendent
    supt tory treasurer treasury turkish u.k u.s uk ukrainian undersecretary us vice-president welsh whip wpc`),
]);

/** Words that tell the name of a body, place or work from that of a person; lower case. */
export const notInPersonNames = set(`
  academy act agency airlines airport alliance assembly associated association authority avenue bank bill board bridge
  brothers bureau cabinet center centre chamber church city club coalition college commission committee company
  conference congress corporation corps council county court day department district division downing east eastern
  embassy euronext exchange facebook federation force forces fort foundation front fund galleries group guard herald
  holdings hospital inc industries initiative instagram institute institution international island islands journal
  kingdom lake las league los ltd magazine marines ministry mount mountain movement museum national nations navy
  network new news newspaper north northern office olympics organisation organization parliament party pentagon police
  post press project province public radio reserve revolution river road saint san school sea security service
  services society south southern square states street studios supreme team telegram television theater theatre tiktok
  times tribune trust tv twitter union united university valley war web west western whatsapp white world york youtube`);
