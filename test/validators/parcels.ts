// Valid messages of the parcel protocol, and messages with one fault.

const contents = { grams: 1200, things: [{ name: 'Teapot', pieces: 1 }] };
export const door = {
  Carriage: 'DOOR_2',
  OrderName: 'ORDER-7',
  Street: '7 Mill Lane',
  Phone: '+4930123456',
  Contents: JSON.stringify(contents),
};
export const locker = { Carriage: 'LOCKER_24', OrderName: 'ORDER-8', LockerNumber: 'L042' };

/** Without a required field. */
export const { Street: _street, ...nowhere } = door;
/** Without either of two fields of which one is required. */
export const { Phone: _phone, ...silent } = door;

/** An order with changes in its JSON text. */
export const inside = (changed: object): object => ({ ...door, Contents: JSON.stringify({ ...contents, ...changed }) });
