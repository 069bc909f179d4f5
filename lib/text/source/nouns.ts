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
    archbishop architect artist assistant astronaut athlete attendee attorney auditor aunt author backbencher baker
    banker barrister billionaire biologist bishop blogger boss boy boyfriend brother builder businessman businessperson
    businesswoman buyer bystander caller campaigner candidate captain carer caretaker carpenter cashier celebrity chair
    chairman chairwoman champion chancellor chef chief citizen cleric climber clinician coach colleague columnist
    comedian commander commentator commenter commissioner commuter composer conductor confidant congressman
    congresswoman conservative constable constituent consultant consumer contestant contractor contributor cop coroner
    correspondent councillor councilor counsel counterpart critic curator customer cyclist dancer daughter dealer
    defendant delegate demonstrator dentist deputy designer detective developer dictator diplomat director dissident
    doctor donor driver economist editor educator employee employer engineer entrepreneur envoy executive expert
    eyewitness fan farmer father filmmaker firefighter fisherman forecaster founder friend front-runner frontrunner
    gardener general geologist girl girlfriend governor grandfather grandmother guard guest guide guitarist hairdresser
    head historian homeowner host hostage hunter husband immigrant incumbent informant inmate insider inspector
    instructor insurer insurgent interviewer investigator investor islander journalist judge juror justice king lad
    landlady landlord lawmaker lawyer leader lecturer legend legislator liberal librarian lieutenant listener lobbyist
    local magistrate man manager manufacturer marine mayor mechanic mediator medic member meteorologist midwife migrant
    minister moderator mogul mother motorist musician narrator neighbor neighbour neurosurgeon nominee novelist nurse
    observer officer official onlooker operator opponent organiser organizer owner paramedic parent participant partner
    passenger passer-by pastor patient patron pensioner performer person pharmacist philosopher photographer physician
    physicist pilot plaintiff planner player playwright plumber poet policeman politician pollster pope premier
    presenter president priest prince princess principal prisoner producer professor programmer promoter proponent
    prosecutor protester protestor psychiatrist psychologist publicist publisher pundit pupil queen rabbi ranger rapper
    reader realtor rebel recruiter referee refugee regulator relative reporter representative rescuer researcher
    resident resister respondent reviewer rider rival sailor salesman scholar scientist screenwriter secretary senator
    sergeant settler shareholder sheriff shopkeeper shopper signatory singer sister skipper socialist soldier solicitor
    son songwriter source speaker specialist spectator spokesman spokesperson spokeswoman staffer star statistician
    strategist striker student supervisor supplier supporter surgeon surveyor survivor suspect taxpayer teacher teammate
    technician teen teenager tenant theorist therapist tourist trader trainer translator traveler traveller treasurer
    trustee tutor twin tycoon uncle user vendor veteran victim viewer villager visitor volunteer voter waiter waitress
    warden whistleblower widow wife winner witness woman worker writer youngster`),
  ...set(`
    businessmen businesswomen chairmen child children clergy congressmen crew doctors everybody firemen fishermen folks
    kid kids men people police policemen salesmen somebody someone spokesmen survivors wives women youth youths`),
]);

/** Several people acting as one. */
export const groupNouns: ReadonlySet<string> = new Set([
  ...withPlural(`
    administration agency airline alliance army assembly association audience authority bank board body brand brewery
    broadcaster bureau business cabinet campaign caucus center centre chain chamber channel charity choir church city
    club coalition college commission committee community company congregation congress consortium cooperative
    corporation council country county court crowd daily defence defense delegation department division embassy factory
    family federation firm force foundation government group hospital industry inquest inquiry institute institution
    jury lab laboratory leadership league legislature magazine majority maker manufacturer military militia ministry
    minority mission mosque movement museum nation navy network newspaper office operator opposition organisation
    organization outfit outlet palace panel paper parish parliament partnership party platform presidency press
    prosecution province public publication publisher regime regulator resort retailer school secretariat senate service
    site society staff startup state station store studio subcommittee supermarket syndicate tabloid team theater
    theatre town tribunal trust union unit university utility village watchdog website weekly zoo`),
  ...set('forces headquarters management media parents percent troops'),
]);

/** Something written, recorded or counted. */
export const documentNouns: ReadonlySet<string> = new Set([
  ...withPlural(`
    account ad advert advertisement advisory affidavit agreement analysis announcement article assessment audit banner
    bill biography blog book brief briefing bulletin cable caption census charge circular column comment commentary
    communique communiqué complaint constitution contract decision declaration decree description diary dispatch
    document dossier e-mail editorial email essay estimate evidence excerpt explanation file filing finding footage
    forecast guideline headline indictment inscription invitation judgement judgment law lawsuit leaflet letter log
    manifesto manual memo memoir memorandum message minute motion narrator note notice notification obituary op-ed
    opinion order page pamphlet paper petition placard plaque poll post poster profile proposal prospectus quote readout
    record recording regulation release report resolution result review rule ruling script sign slogan speech statement
    story study submission subpoena suit summary summons survey testimony text transcript treaty tweet verdict version
    video voice-over voicemail warrant will`),
  ...set('analyses data documents figures minutes papers research statistics'),
]);

/** People whose work speaks for them: they find and show. */
export const documentMakers = withPlural(`analyst author doctor economist investigator judge researcher scientist`);

/** Nouns of speaking: whoever owns one of these speaks. Singular forms. */
export const speechNouns: ReadonlySet<string> = withPlural(`
  accusation address admission advice allegation announcement answer appeal argument assertion assessment assurance
  boast call catchphrase caution chant characterization claim comment comparison complaint conclusion confession
  contention conviction criticism cry declaration demand denial description diagnosis email exclamation explanation goal
  goodbye insistence interview invitation joke lament letter line mantra message mission motto observation opinion order
  philosophy plea pledge point position post prediction proclamation promise proposal question quip quote reaction
  reasoning rebuke recommendation remark reminder reply report request response retort review sentiment slogan speech
  stance statement suggestion testimony text theory threat tweet verdict view vow warning wish word`);

const personEnding = /(?:^\d{1,3}-year-olds?|[a-z]{3}(?:ists?|ians?|graphers?|(?:wo)?m[ae]n))$/u;

/** Whether a lower-case noun can head a source that says, writes or thinks. */
export const isSpeakerNoun = (noun: string): boolean =>
  personNouns.has(noun) || groupNouns.has(noun) || documentNouns.has(noun) || personEnding.test(noun);
