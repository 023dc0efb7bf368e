# What is native comes with the marshaller between threads (native/README.md). npm install builds
# nothing, whatever stands here: package.json says "gypfile": false.
{ 'targets': [] }
