/** More than this of one thing is a typing error, or a question for our service. */
export const MOST_OF_ONE = 20
