// Run by mongosh inside the server's container as its health check. The first times it initiates the replica set and makes the
// accounts, which a server without accounts allows from its own machine only; then it answers whether writes are taken.
// Each step may be the last of its run: the next check goes on from there.
const fs = require('fs')

const secret = name => fs.readFileSync('/secrets/' + name, 'utf8').trim()
const admin = connect('mongodb://127.0.0.1:27017/admin?directConnection=true')

function signIn() {
  try {
    return admin.auth('root', secret('root-password')).ok === 1
  } catch (refused) {
    return false
  }
}

function initiate() {
  try {
    admin.adminCommand({ replSetInitiate: { _id: 'yeji', members: [{ _id: 0, host: 'mongo:27017' }] } })
  } catch (error) {
    if (error.codeName !== 'AlreadyInitialized') throw error
  }
}

function takesWrites() {
  return admin.runCommand({ hello: 1 }).isWritablePrimary === true
}

if (!signIn()) {
  initiate()
  if (!takesWrites()) quit(1)
  admin.createUser({ user: 'root', pwd: secret('root-password'), roles: ['root'] })
  if (!signIn()) quit(1)
}
if (!takesWrites()) quit(1)
const yeji = admin.getSiblingDB('yeji')
if (!yeji.getUser('yeji')) {
  yeji.createUser({ user: 'yeji', pwd: secret('yeji-password'), roles: ['readWrite'] })
}
quit(0)
