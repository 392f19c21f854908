import { today } from "../i18n/format";

const DAY = 24 * 60 * 60 * 1000;
const WORKING_DAYS = 5;
const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const plus = (date: string, days: number) => new Date(noon(date).getTime() + days * DAY).toISOString().slice(0, 10);
const isWorkingDay = (date: string) => ![0, 6].includes(noon(date).getUTCDay());

/** So many working days from a day, five from now unless told otherwise; holidays are known to the service, weekends are enough for a suggestion. */
export function usualDeadline(from = today(), workingDays = WORKING_DAYS): string {
  let date = from;
  for (let left = workingDays; left > 0; ) {
    date = plus(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

const LONGEST_DAYS = 60;

/** Whether it can be the last day to answer: after today, and no longer away than the service lets somebody wait. */
export const isWithin60Days = (date: string): boolean => date > today() && date < plus(today(), LONGEST_DAYS);

/** The last minute of a day in Oslo, summer and winter, as an instant. */
export function endOfDay(date: string): string {
  const summer = new Date(`${date}T23:59:00+02:00`);
  const hour = summer.toLocaleTimeString("sv-SE", { timeZone: "Europe/Oslo", hour: "2-digit" });
  return (hour.startsWith("23") ? summer : new Date(`${date}T23:59:00+01:00`)).toISOString();
}
