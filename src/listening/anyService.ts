/** Stands for a service’s name in words that the early script puts it into. */
export const anyService = '{service}'
