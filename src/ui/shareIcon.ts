/** An arrow out of a box, 24 by 24: what hands something on. */
export const shareIcon =
  'M12 14.5V3.6M7.8 7.5c1.5-1.2 2.9-2.5 4.2-4 1.3 1.5 2.7 2.8 4.2 4M8 11H5.3c-.2 3.2-.2 6.3.1 9.4 4.4.3 8.8.3 13.2 0 .2-3.1.3-6.2.1-9.4H16'
