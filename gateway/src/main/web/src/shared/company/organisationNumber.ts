const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits, the last one a control digit (weights 3 2 7 6 5 4 3 2; 11 counts as 0, 10 is never valid). */
export function organisationNumberHolds(text: string): boolean {
  const number = text.replace(/\s/g, "");
  if (!/^\d{9}$/.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const control = 11 - (sum % 11);
  return (control === 11 ? 0 : control) === Number(number[8]);
}
