import {readCatalogue} from '../../source/content/read-catalogue.ts';
import {diagnose} from '../../source/diagnosis/diagnose.ts';

/** The catalogue that the program is built with, and what is wrong with it. */
export const {catalogue, problems} = readCatalogue('lessons');

/** The ids of the failures that a text shows, best first. */
export const idsIn = (text: string): readonly string[] =>
	diagnose(text, catalogue).map(({id}) => id);
