const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const masculineTitles = set('mr sir lord king prince duke baron earl father brother rabbi imam');
export const feminineTitles = set('mrs ms mme miss dame lady queen princess duchess baroness countess sister');

/** Words of rank, office and nation that stand before a name and are no part of it; lower case, without a stop. */
export const titles = new Set([
  ...masculineTitles,
  ...feminineTitles,
  ...set(`dr drs prof profs sens reps govs gens pres amb atty fr msgr messrs brig pvt pfc spc asst dep ald professor president-elect anchor sen senator senators rep reps representative congressman congresswoman
    gov governor president vice-president premier chancellor minister secretary ambassador mayor judge justice gen general lt col colonel maj
    major capt captain sgt sergeant cpl adm admiral cmdr commander officer detective det supt superintendent inspector
    constable const insp dist con ch pc wpc dc ds di dci dsu dcs counsel chief sheriff deputy pope cardinal bishop archbishop rev reverend sheikh ayatollah coach chairman
    chairwoman chair director spokesman spokeswoman spokesperson attorney councilman councilwoman councillor cllr
    commissioner speaker leader whip treasurer undersecretary hon pastor elder mp msp former acting retired late
    republican democrat democratic conservative labour tory liberal gop candidate nominee hopeful columnist editor
    reporter correspondent author analyst adviser advisor strategist host presenter officials
    state defense defence treasury commerce interior energy agriculture labor homeland health foreign prime first
    house senate american british french german russian chinese japanese canadian australian indian italian spanish
    israeli ukrainian turkish iranian iraqi mexican brazilian irish scottish welsh polish dutch greek egyptian
    pakistani korean european african asian us uk eu u.s u.k`),
]);

/** Words that tell the name of a body, place or work from that of a person; lower case. */
export const notInPersonNames = set(`
  academy agency airlines airport alliance assembly associated association authority avenue bank board bridge brothers
  bureau cabinet center centre chamber church city club coalition college commission committee company conference
  congress corporation corps council county court department district division downing embassy euronext exchange facebook
  federation force forces foundation front fund galleries group guard herald holdings hospital inc industries initiative
  institute institution international island islands journal kingdom lake league ltd magazine marines ministry mountain
  movement museum national nations navy network news newspaper north northern office olympics organisation organization
  parliament party pentagon police post press project province public radio reserve revolution river road saint school
  sea security service services society south southern square states street studios supreme team television theater
  theatre times tribune trust tv union united university valley war web west western white east eastern world york
  project act bill day new los san las fort mount`);
