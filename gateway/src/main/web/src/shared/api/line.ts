/** Whether the line is open on which news comes. While it is not, what must not grow old is looked at again by itself. */
export const line = { open: false };

export const unlessTold = () => (line.open ? false : 30_000);
