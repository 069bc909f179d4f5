import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../lib/text/language';

const english = {
  report:
    'The council voted on Monday to close the harbour after a storm tore the roof from two warehouses. Work is to be done before winter, the mayor said, and boats will not be allowed at the pier.',
  'full of foreign names':
    'Szymon Wójcik of Łódź beat Jean-Luc Desrosiers of Besançon 6-4, 6-3 in Saint-Étienne, and Ngũgĩ Kamau, who had lost to Björn Sjögren, beat Müller of Würzburg in the other match.',
  'in capitals and curly marks':
    'THE COUNCIL VOTED ON MONDAY TO CLOSE THE HARBOUR. “THEY’VE LEFT US WITH NOTHING,” THE OWNER OF THE BOATS SAID.',
};

const others = {
  German:
    'Der Rat hat am Montag beschlossen, den Hafen zu schließen, nachdem ein Sturm das Dach von zwei Lagerhäusern gerissen hatte. Die Arbeit soll vor dem Winter fertig sein, sagte die Ministerin, in der Stadt war man froh.',
  French:
    'Le conseil a décidé lundi de fermer le port après qu’une tempête a arraché le toit de deux entrepôts. On en parle dans la ville, or les travaux ne sont pas finis, a dit la ministre.',
  Italian:
    'Il consiglio ha deciso lunedì di chiudere il porto dopo che una tempesta ha strappato il tetto di due magazzini. In città se ne parla a lungo, ma i lavori non sono finiti, ha detto la ministra.',
  Spanish:
    'El consejo decidió el lunes cerrar el puerto después de que una tormenta arrancara el techo de dos almacenes. A los vecinos no les han dicho nada, y las obras no han terminado, dijo la ministra.',
  Portuguese:
    'O conselho decidiu na segunda-feira fechar o porto depois que uma tempestade arrancou o telhado de dois armazéns. As obras não terminaram, disse a ministra, e os barcos não podem ficar no cais.',
  Dutch:
    'De raad besloot maandag de haven te sluiten nadat een storm het dak van twee loodsen had gerukt. Het werk is in elk geval voor de winter klaar, of zo was het plan, en wie er over klaagt had gelijk.',
  Danish:
    'Rådet har besluttet at lukke havnen, efter at en storm rev taget af to lagerhuse. For tiden er der for mange både her, og vi må have dem flyttet under broen, sagde hun, at det går over af sig selv.',
  Swedish:
    'Rådet beslutade i måndags att stänga hamnen efter att en storm slet av taket på två lagerhus. Arbetet ska vara klart före vintern, och under tiden får inga båtar ligga vid piren, sade ministern.',
  Polish:
    'Rada postanowiła w poniedziałek zamknąć port po tym, jak burza zerwała dach z dwóch magazynów. To nie koniec, a do zimy ma być po pracach, on by tak chciał, powiedziała minister.',
  Greek:
    'Το συμβούλιο αποφάσισε τη Δευτέρα να κλείσει το λιμάνι αφού μια καταιγίδα πήρε τη στέγη από δύο αποθήκες. Οι εργασίες δεν τελείωσαν, είπε η υπουργός, και οι βάρκες δεν μπορούν να μείνουν.',
};

describe('isEnglish', () => {
  it.each(Object.entries(english))('takes English: %s', (_, text) => {
    expect(isEnglish([text])).toBe(true);
  });

  it.each(Object.entries(others))('does not take %s for English', (_, text) => {
    expect(isEnglish([text])).toBe(false);
  });

  it('looks at all texts together', () => {
    const words = english.report.split(' ');
    expect(isEnglish(words)).toBe(true);
    expect(isEnglish(others.German.split(' '))).toBe(false);
    expect(isEnglish([others.German, english.report, english.report])).toBe(true);
  });

  it('gives few words the benefit of the doubt, and no more than 19', () => {
    const words = others.German.split(' ');
    expect(isEnglish([words.slice(0, 19).join(' ')])).toBe(true);
    expect(isEnglish([words.slice(0, 20).join(' ')])).toBe(false);
    expect(isEnglish([])).toBe(true);
  });
});
