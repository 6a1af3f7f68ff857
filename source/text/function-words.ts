/** English words that say nothing by themselves; an answer made of them and of the output is an echo. */
export const functionWords: ReadonlySet<string> = new Set(
	`a an the this that these those it its he she they them his her their i we us our my me you your
	is are be am was were been being do does did done have has had can could will would shall should may might must
	not no yes and or but so if then than as of in on at to from by for with about into over under up down out off
	there here what which who whom whose where when why how all any some each every both such same other own very too
	just only also still even more most much many one ok okay well now again like um uh er hm so oh ah please thanks
	say tell state stand give show return read report print write mean error message msg status code response answer output reply line text
	type layer next check fix where what then result cause problem issue failure fault got get see look here log logs
	therefore thus hence because`
		.split(/\s+/)
		.filter((word) => word !== ''),
);
