/** Something that the lab can't do here, with what the learner can do about it. */
export class LabProblem extends Error {
	override readonly name = 'LabProblem';
	readonly todo: string;

	constructor(why: string, todo: string) {
		super(why);
		this.todo = todo;
	}
}
