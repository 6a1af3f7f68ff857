import {z} from 'zod';

/** An id as lesson files write it: lower-case words and digits with hyphens between. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
