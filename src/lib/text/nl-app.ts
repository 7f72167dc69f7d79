/** Words of the editions without an LMS: the installed course, and progress as a file. */
export const app = {
	newLabel: 'Nieuwe versie',
	newText: 'Er is een nieuwe versie van deze cursus. Uw voortgang blijft bewaard.',
	renew: 'Nu vernieuwen',
	renewing: 'Bezig met vernieuwen. Uw voortgang blijft bewaard.',
	later: 'Later',
	title: 'Zonder internet',
	text: 'Na uw eerste bezoek werkt deze cursus ook zonder internet. De browser bewaart daarvoor de bestanden van de cursus op dit apparaat.',
	install:
		'Via het menu van uw browser kunt u de cursus als app op dit apparaat zetten. Iedereen die dit apparaat gebruikt, kan het pictogram en de naam zien.',
	file: {
		title: 'Voortgang meenemen',
		text: 'U kunt uw voortgang opslaan als bestand en op een ander apparaat verdergaan. In het bestand staat niet wie u bent.',
		notes: 'Ook wat ik zelf heb getypt, met mijn bladwijzers en notities',
		notesText: 'Bewaar het bestand dan waar alleen u erbij kunt.',
		save: 'Voortgang opslaan als bestand',
		saved: 'Het bestand staat bij uw downloads.',
		notSaved: 'Opslaan mag hier niet van de browser.',
		name: 'voortgang',
		open: 'Voortgang uit een bestand halen',
		openText: 'Wat u hier al deed, blijft staan. Wat in het bestand verder is, komt erbij.',
		done: 'Uw voortgang uit het bestand staat erbij.',
		trouble: {
			other: 'Dit is geen bestand met voortgang van deze software. Er is niets veranderd.',
			damaged:
				'Dit bestand is niet heel: er ontbreekt iets, of er is iets in veranderd. Er is niets veranderd aan uw voortgang hier. Sla het bestand op het andere apparaat opnieuw op.',
			course: 'Dit bestand hoort bij een andere cursus. Er is niets veranderd.',
			newer:
				'Dit bestand is gemaakt met een nieuwere versie van deze cursus. Er is niets veranderd. Vernieuw eerst de cursus op dit apparaat.'
		}
	},
	wipeReading: 'Wis ook hoe ik wil lezen: letters, kleuren en breedte'
};
