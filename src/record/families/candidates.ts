/** How many earlier holders of a shingle a text is held against; keeps a wire of thousands of reprints linear. */
export const nearest = 48
/** How many candidates a text has at most: the likeliest. */
export const mostCandidates = 32
/** Share of the smaller sketch that must be shared; what is alike by all shingles has 0.4 and more. */
export const leastShare = 0.2
