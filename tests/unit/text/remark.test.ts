import { describe, expect, it } from 'vitest';
import { remarkOf } from '../../../lib/text/remark';

const kindOf = (text: string): string | undefined => remarkOf(text)?.kind;

describe('remarkOf', () => {
  it.each([
    "Editor's note: We have heard that before.",
    'Ed. note: The report does not say who paid.',
    "Editor's note: Readers of this article may wonder where the money went.",
    "Editors' note: The original contract said nine years.",
    '[Ed.: The plan was first shown to the builders, and to nobody else.]',
    "Author's note: Claes is no stranger to the harbour board.",
    'Our view: A bridge that nobody crosses needs no second one.',
    'Comment: The figures have been corrected three times since May, always upwards.',
    'Comment: Please, not again.',
    'Comment – The mayor – of all people – is a director of the firm.',
    'Our say: the port should pay.',
    'Comment: Take note.',
    'Comment: The report was written by the builder it clears.',
    'Comment: The original version of the contract says nothing of fees.',
    'Comment: The same story ran in every paper for a week.',
    'Comment: Since the report appeared, nobody has left the board.',
    'Comment: The mayor is a director of the firm that won.',
    'Comment: People may find that hard to believe.',
    'Comment: The board uses strong language, and does nothing.',
    'Comment:',
    'Analysis: What the harbour deal leaves open.',
  ])('takes "%s" for an insert', (text) => {
    expect(kindOf(text)).toBe('insert');
  });

  it.each([
    'Correction: The quay is 90 metres long.',
    'UPDATE (3 May) – The ferry has left.',
    "Editor's note: This story has been updated with a reply of the port.",
    'Editor’s note: This piece has been emended since its first posting.',
    'Editor’s note: The original version of this story left out a bid.',
    "Editor's note: The original story did not say who had counted the boats.",
    "Editors' note: May 3, 2021 An earlier version of this column named the wrong pier.",
    "Editor's note: The ferry left in May, not June. The post has been corrected.",
    "[Editor's note: Ama Claes's name has since been corrected.]",
    "Editor's note: Due to a production error, the table was cut short.",
    'Editor’s note: Shortly after this article was published, the board met.',
    'Editor’s note: We are re-posting this report of 2014 to mark the day.',
    "Editor's note: This is the second in a series about the harbour.",
    'EDITOR’S NOTE: The following is the text of a speech to the board.',
    'Editor’s note: The following article appears in the May issue.',
    "Editors' note: This Ama J. Claes column first ran in 2009.",
    "Editor's note: In the May issue, where this first appeared, the map is larger.",
    "Editor's note: Ama Claes is a columnist for the Harbour Post.",
    "Editor's note: J. P. Claes is the Post's maritime correspondent.",
    "Editor's note: Ama Claes, a pilot, writes often about the sea.",
    "Editor's note: Ama Claes was mayor of Ghent. The opinions expressed here are hers.",
    "Editor's note: Ama Claes was mayor of Ghent. Follow her on the pier.",
    'Editor’s note: As a public service, all our reports on the flood are free.',
    "Editor's Note: Want to support the Post? Sign up here.",
    "Editor's note: Did you know that there is a letter on Fridays?",
    "Editor's note: Some of the videos show strong language. Viewer discretion is advised.",
    "Editor's note: Please be advised that the seventh paragraph quotes a threat.",
    "Editor's note:",
  ])('takes "%s" for a notice', (text) => {
    expect(kindOf(text)).toBe('notice');
  });

  it.each([
    'Asked for comment, the port did not reply.',
    'The editor noted that it rained.',
    'Ed left: he was late.',
    'Staff say: the cranes stand still.',
    'The authors say – and the port agrees – that the quay is safe.',
    'Our view – of the bay, from the fourth floor – was blocked by cranes.',
    'The editor’s response—a shrug—was filmed.',
  ])('finds none in "%s"', (text) => {
    expect(remarkOf(text)).toBeNull();
  });
});
