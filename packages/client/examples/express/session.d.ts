import 'express-session';

declare module 'express-session' {
  interface SessionData {
    /** The verification of this user. */
    businessId: string;
  }
}
