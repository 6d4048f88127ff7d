import '@goodword/widget/define'
