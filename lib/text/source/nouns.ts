/** Common nouns that speak in news text, lower case: they head a source that has no name. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

function plural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

const withPlural = (list: string): ReadonlySet<string> =>
  new Set([...set(list)].flatMap((noun) => [noun, plural(noun)]));

/** One person. */
export const personNouns: ReadonlySet<string> = new Set([
  ...withPlural(`
    academic accountant activist actor actress adviser advisor advocate aide ally analyst anchor announcer applicant
    archbishop architect artist assistant astronaut athlete attendee attorney author baker banker billionaire biologist
    bishop blogger boss boy boyfriend brother builder businessperson buyer caller candidate captain caretaker cashier
    celebrity chair champion chancellor chef chief citizen cleric climber coach colleague columnist comedian commander
    commentator commissioner commuter composer conductor conservative constable constituent consultant consumer
    contestant contractor contributor cop coroner correspondent councillor councilor counsel counterpart critic curator customer
    cyclist dancer daughter dealer defendant delegate demonstrator dentist deputy designer detective developer dictator
    diplomat director dissident doctor donor driver economist editor educator employee employer engineer entrepreneur
    envoy executive expert eyewitness fan farmer father filmmaker firefighter fisherman founder friend front-runner
    frontrunner gardener general geologist girl girlfriend governor grandfather grandmother guard guest guide guitarist
    head historian homeowner host hostage hunter husband immigrant incumbent informant inmate insider inspector
    instructor insurer interviewer investigator investor journalist judge juror justice king lawmaker lawyer leader
    lecturer legend legislator liberal librarian lieutenant listener lobbyist manager manufacturer marine mayor mechanic
    mediator member meteorologist migrant minister moderator mother musician narrator neighbor neighbour neurosurgeon
    nominee novelist nurse observer officer official onlooker operator opponent organiser organizer owner paramedic
    parent participant partner passenger passer-by pastor patient patron pensioner performer person pharmacist
    philosopher photographer physician physicist pilot plaintiff planner player playwright poet policeman politician
    pollster pope premier presenter president priest prince princess principal prisoner producer professor proponent programmer
    promoter prosecutor protester protestor psychiatrist psychologist publicist publisher pupil queen rabbi ranger reader
    realtor recruiter referee refugee regulator reporter representative rescuer researcher resident resister respondent
    reviewer rider rival sailor salesman scholar scientist screenwriter secretary senator sergeant settler
    shareholder sheriff shopkeeper shopper signatory singer sister skipper socialist soldier solicitor son songwriter
    source speaker specialist spectator spokesman spokesperson spokeswoman staffer star statistician strategist striker
    student supervisor supplier supporter surgeon surveyor survivor suspect taxpayer teacher teammate technician teen
    teenager tenant theorist therapist tourist trader trainer translator traveler traveller treasurer trustee tutor twin
    tycoon uncle user vendor victim rapper campaigner relative rebel local islander medic backbencher auditor landlord
    landlady barrister magistrate forecaster pundit carer insurgent clinician motorist veteran viewer villager visitor volunteer voter waiter waitress warden whistleblower widow
    winner witness worker writer youngster aunt mogul businessman businesswoman man woman chairman chairwoman
    congressman congresswoman confidant commenter hairdresser bystander midwife wife lad plumber carpenter`),
  ...set(`businessmen businesswomen men women people chairmen congressmen policemen firemen salesmen fishermen spokesmen
    wives children child kids kid someone somebody everybody folks police clergy crew youth youths survivors doctors`),
]);

/** Several people acting as one. */
export const groupNouns: ReadonlySet<string> = new Set([
  ...withPlural(`
    administration agency airline alliance army assembly association audience authority bank board body brand brewery
    broadcaster bureau business cabinet campaign caucus center centre chain chamber channel charity choir church city
    club coalition college commission committee community company congregation congress consortium cooperative
    corporation council country county court crowd delegation department division embassy factory family federation firm
    force foundation government group hospital industry inquest inquiry institute institution jury lab laboratory league
    leadership legislature magazine majority manufacturer maker military militia ministry minority mission mosque
    movement museum nation navy network newspaper office operator opposition organisation organization outfit outlet
    palace panel paper parish parliament partnership party platform presidency press prosecution province publication
    public publisher regime regulator resort retailer school secretariat senate service site society staff startup state
    station store studio subcommittee supermarket syndicate team theatre theater town tribunal trust union unit
    university utility village watchdog website zoo defense defence tabloid daily weekly leadership`),
  ...set('percent media management troops forces headquarters parents'),
]);

/** Something written, recorded or counted. */
export const documentNouns: ReadonlySet<string> = new Set([
  ...withPlural(`
    account ad advert advertisement advisory affidavit agreement analysis announcement article assessment audit banner
    bill biography blog book brief briefing bulletin cable caption census charge circular column comment commentary
    communique communiqué complaint constitution contract decision declaration decree description diary dispatch
    document dossier editorial email e-mail essay estimate evidence excerpt explanation file filing
    finding footage forecast guideline headline inscription indictment invitation judgment judgement
    law lawsuit leaflet letter log manifesto manual memo memoir memorandum message minute motion narrator note notice
    notification obituary op-ed opinion order page pamphlet paper petition placard plaque poll post poster prospectus
    profile proposal quote readout record recording regulation release report resolution result review rule ruling
    script sign slogan speech statement story study submission subpoena suit summary summons survey testimony text
    transcript treaty tweet verdict version video voice-over voicemail warrant will`),
  ...set('analyses data figures documents statistics minutes research papers'),
]);

/** People whose work speaks for them: they find and show. */
export const documentMakers = withPlural(`researcher scientist investigator judge economist analyst doctor author`);

/** Nouns of speaking: whoever owns one of these speaks. Singular forms. */
export const speechNouns: ReadonlySet<string> = withPlural(`
  accusation address admission advice allegation announcement answer appeal argument assertion assessment assurance
  boast call catchphrase caution chant characterization claim comment comparison complaint conclusion confession
  contention conviction criticism cry declaration demand denial description diagnosis email explanation exclamation
  goal insistence interview invitation joke lament letter line mantra message mission motto observation opinion order
  plea pledge point position post prediction proclamation promise proposal question quip quote reaction reasoning
  rebuke recommendation remark reminder reply report request response retort review sentiment slogan speech statement
  stance suggestion testimony text theory threat tweet verdict view vow warning word wish philosophy goodbye`);

const personEnding = /(?:^\d{1,3}-year-olds?|[a-z]{3}(?:ists?|ians?|graphers?|(?:wo)?m[ae]n))$/u;

/** Whether a lower-case noun can head a source that says, writes or thinks. */
export const isSpeakerNoun = (noun: string): boolean =>
  personNouns.has(noun) || groupNouns.has(noun) || documentNouns.has(noun) || personEnding.test(noun);
