import jwt from 'jsonwebtoken';

const secret = process.env.JWT_SECRET;

export function issueToken(userId) {
  return jwt.sign({ sub: userId }, secret, { algorithm: 'HS256', expiresIn: '15m' });
}

export function requireUser(request, response, next) {
  try {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    request.user = jwt.verify(token, secret, { algorithms: ['HS256'] });
    next();
  } catch {
    response.status(401).end();
  }
}
