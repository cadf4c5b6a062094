/** The number that JSON readers get from a decimal number, if it differs: they keep about 16 digits. Undefined if it is the same. */
export function inexactAs(written: string): string | undefined {
  const read = JSON.stringify(Number(written));
  return canonical(written) === canonical(read) ? undefined : read;
}

/** Digits without zeros around them, and the power of ten: the same for 1200, 1200.0 and 1.2e3. */
function canonical(written: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] = /^(-?)(\d+)(?:\.(\d*))?(?:e([-+]?\d+))?$/.exec(written) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign}${significant}e${Number(power) - fraction.length + digits.length - significant.length}`;
}
